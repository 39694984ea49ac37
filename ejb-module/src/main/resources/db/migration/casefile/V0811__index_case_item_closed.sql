CREATE INDEX ix_case_item_closed ON case_file (item_code, closed_at);
