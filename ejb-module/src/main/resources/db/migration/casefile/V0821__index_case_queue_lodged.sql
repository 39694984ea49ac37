CREATE INDEX ix_case_queue_lodged ON case_file (status, branch, lodged_at, id, stage_due);
