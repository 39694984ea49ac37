-- Rows without money (sealing, freezing, opening empty) have no ledger entry; one serial may stand on many accounts, as a list of
-- contributions does, but on each once in black and once in red; a row is undone once.
ALTER TABLE account_entry
  MODIFY COLUMN entry_id BIGINT NULL,
  ADD COLUMN paid_for CHAR(6) NULL,
  ADD CONSTRAINT ck_account_entry_money CHECK (entry_id IS NOT NULL OR amount = 0),
  DROP KEY uk_account_entry_serial,
  ADD UNIQUE KEY uk_account_entry_serial (account_number, serial, red),
  ADD UNIQUE KEY uk_account_entry_reverses (reverses),
  ADD CONSTRAINT fk_account_entry_reverses FOREIGN KEY (reverses) REFERENCES account_entry (id);
