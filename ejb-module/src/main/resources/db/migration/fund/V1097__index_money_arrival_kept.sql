CREATE INDEX ix_money_arrival_kept ON money_arrival (kept_at);
