-- A correction (冲账) points to what it undoes; unique: an entry is undone once.
ALTER TABLE ledger_entry
  ADD COLUMN reverses BIGINT NULL,
  ADD UNIQUE KEY uk_ledger_entry_reverses (reverses),
  ADD CONSTRAINT fk_ledger_entry_reverses FOREIGN KEY (reverses) REFERENCES ledger_entry (id),
  ADD CONSTRAINT ck_ledger_entry_reverses CHECK (reverses <> id);
