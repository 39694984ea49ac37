ALTER TABLE payment_instruction
  ADD COLUMN waits_for    VARCHAR(10) NULL,
  ADD COLUMN due_at       DATETIME(3) NULL,
  ADD COLUMN released_at  DATETIME(3) NULL,
  ADD COLUMN parked_at    DATETIME(3) NULL,
  ADD COLUMN batch_number CHAR(20)    NULL,
  ADD COLUMN batch_row    INT         NULL,
  ADD KEY ix_payment_wait (waits_for, id),
  ADD KEY ix_payment_batch (batch_number, batch_row),
  ADD KEY ix_payment_settled (settled_at);
