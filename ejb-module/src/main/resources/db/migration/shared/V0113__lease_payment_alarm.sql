INSERT INTO lease (name, holder, leased_until) VALUES ('payment-alarm', '', '2000-01-01 00:00:00.000');
