-- Whether another line is for the same payment.
CREATE INDEX ix_bank_line_reference ON bank_line (reference);
