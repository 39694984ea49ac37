-- What two officers took out of the books again, because the bank's account detail does not have it.
ALTER TABLE money_arrival
  MODIFY bank_serial VARCHAR(40) NOT NULL,
  ADD COLUMN taken_back DECIMAL(18,2) NOT NULL DEFAULT 0,
  ADD CONSTRAINT ck_money_arrival_taken_back CHECK (taken_back BETWEEN 0 AND amount);
