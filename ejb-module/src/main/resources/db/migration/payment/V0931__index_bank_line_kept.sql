-- Of what is learned on a day the late lines are found without reading the others.
CREATE INDEX ix_bank_line_kept ON bank_line (kept_at, bank_account, booked_on);
