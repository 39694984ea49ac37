CREATE INDEX ix_payment_instructed ON payment_instruction (instructed_at);
