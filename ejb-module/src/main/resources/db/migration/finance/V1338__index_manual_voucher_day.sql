-- A day's reconciliation reads its vouchers.
CREATE INDEX ix_manual_voucher_day ON manual_voucher (booked_on);
