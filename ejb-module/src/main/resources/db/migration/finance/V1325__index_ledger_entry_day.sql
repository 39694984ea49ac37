-- The journal is read by day and id.
CREATE INDEX ix_ledger_entry_day ON ledger_entry (booked_on);
