-- The payment of ours whose money it is: it came back (退汇). A payment comes back once.
ALTER TABLE money_arrival
  ADD COLUMN came_back VARCHAR(20) NULL,
  ADD UNIQUE KEY uk_money_arrival_came_back (came_back),
  ADD CONSTRAINT ck_money_arrival_came_back CHECK (came_back IS NULL OR employer_account IS NULL AND refund_id IS NULL);
