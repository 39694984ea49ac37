ALTER TABLE case_file
  ADD COLUMN payment_waits_for VARCHAR(10) NULL,
  ADD COLUMN payment_due_at    DATETIME(3) NULL,
  ADD COLUMN payment_hours     VARCHAR(20) NULL;
