-- What a court took is paid to an institution's account: longer numbers and names, and no card.
ALTER TABLE payment_instruction
  MODIFY COLUMN credit_account VARCHAR(30) NOT NULL,
  MODIFY COLUMN credit_name    VARCHAR(120) NOT NULL,
  ADD COLUMN corporate TINYINT(1) NOT NULL DEFAULT 0;
