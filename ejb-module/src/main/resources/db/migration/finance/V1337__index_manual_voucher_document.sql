-- Which voucher is for a line of the bank.
CREATE INDEX ix_manual_voucher_document ON manual_voucher (document);
