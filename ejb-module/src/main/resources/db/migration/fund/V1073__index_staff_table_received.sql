CREATE INDEX ix_staff_table_received ON staff_table (employer_account, received_at);
