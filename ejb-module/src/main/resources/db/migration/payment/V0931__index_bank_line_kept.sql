CREATE INDEX ix_bank_line_kept ON bank_line (kept_at);
