-- Whether another payment has the same serial of the bank.
CREATE INDEX ix_payment_host_serial ON payment_instruction (host_serial);
