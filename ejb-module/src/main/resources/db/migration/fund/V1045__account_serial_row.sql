INSERT INTO account_serial (kind, last_number) VALUES ('PERSONAL', 999920000000);
