CREATE INDEX ix_money_arrival_day ON money_arrival (booked_on, id);
