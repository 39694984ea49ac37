CREATE INDEX ix_case_lodged ON case_file (lodged_at);
