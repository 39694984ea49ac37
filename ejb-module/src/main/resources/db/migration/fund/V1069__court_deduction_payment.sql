ALTER TABLE court_deduction
  ADD COLUMN payment CHAR(20)    NULL,
  ADD COLUMN paid_at DATETIME(3) NULL,
  DROP CONSTRAINT ck_court_deduction_four_eyes,
  ADD CONSTRAINT ck_court_deduction_four_eyes CHECK (state IN ('ENTERED', 'CANCELLED') OR decided_by <> entered_by),
  ADD CONSTRAINT ck_court_deduction_paid CHECK ((state = 'PAID') = (paid_at IS NOT NULL));
