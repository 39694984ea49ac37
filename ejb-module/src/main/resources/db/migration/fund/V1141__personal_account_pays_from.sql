-- From which month's list on an account has a line, yyyyMM; null: from the one it was opened in. Who comes while older months are unpaid,
-- or put off, was not there in them (Regulation Art. 15); what it was before is kept with the change, for taking it back.
ALTER TABLE personal_account
  ADD COLUMN pays_from CHAR(6) NULL;
ALTER TABLE staff_change
  ADD COLUMN former_pays_from CHAR(6) NULL;
