CREATE INDEX ix_loan_entry_booked ON loan_entry (booked_on);
