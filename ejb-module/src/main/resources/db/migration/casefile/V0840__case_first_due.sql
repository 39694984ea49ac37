ALTER TABLE case_file
  ADD COLUMN first_due DATE AS (IF(closed_at IS NULL, LEAST(stage_due, promised_due, statutory_due), NULL)) STORED,
  ADD KEY ix_case_first_due (first_due, id);
