-- Of what is learned on a day the late arrivals are found without reading the others.
CREATE INDEX ix_money_arrival_kept ON money_arrival (kept_at, booked_on);
