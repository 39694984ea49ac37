CREATE INDEX ix_case_claimed ON case_file (claimed_at);
