CREATE INDEX ix_payment_alarm_number ON payment_alarm (send_seq_no, kind);
