-- Null once closed, and in no other index: a list in this order can be read from this one alone, never through the closed cases.
ALTER TABLE case_file
  ADD COLUMN queued_at DATETIME(3) AS (IF(closed_at IS NULL, lodged_at, NULL)) STORED,
  ADD KEY ix_case_queue_lodged (status, branch, queued_at, id, stage_due);
