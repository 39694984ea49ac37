CREATE INDEX ix_case_taken ON case_file (claimed_by, status, branch, stage_due, id);
