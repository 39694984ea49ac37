ALTER TABLE withdrawal
  ADD COLUMN contract_number CHAR(14) NULL,
  ADD KEY ix_withdrawal_contract (contract_number, decided_on),
  ADD CONSTRAINT fk_withdrawal_contract FOREIGN KEY (contract_number) REFERENCES home_purchase (contract_number);
