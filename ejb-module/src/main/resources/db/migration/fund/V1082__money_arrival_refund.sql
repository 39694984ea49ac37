-- Money that is on its way back, or is back, is nobody's: what goes back of an employer's is told by its sum in suspense.
ALTER TABLE money_arrival
  ADD COLUMN assigned_by VARCHAR(60) NULL,
  ADD COLUMN refund_id   BIGINT      NULL,
  ADD COLUMN refunded_at DATETIME(3) NULL,
  ADD CONSTRAINT ck_money_arrival_refund CHECK (refund_id IS NULL OR employer_account IS NULL),
  ADD CONSTRAINT ck_money_arrival_refunded CHECK (refunded_at IS NULL OR refund_id IS NOT NULL),
  ADD CONSTRAINT fk_money_arrival_refund FOREIGN KEY (refund_id) REFERENCES arrival_refund (id);
