INSERT INTO lease (name, holder, leased_until) VALUES ('first-administrator', '', '2000-01-01 00:00:00.000');
