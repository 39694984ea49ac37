CREATE INDEX ix_case_closed ON case_file (closed_at);
