CREATE TABLE money_arrival (
  id               BIGINT        NOT NULL PRIMARY KEY,
  bank_serial      VARCHAR(32)   NOT NULL,
  payer_account    VARCHAR(40)   NOT NULL,
  payer_name       VARCHAR(200)  NOT NULL,
  remark           VARCHAR(200)  NOT NULL,
  amount           DECIMAL(18,2) NOT NULL CHECK (amount > 0),
  booked_on        DATE          NOT NULL,
  kept_at          DATETIME(3)   NOT NULL,
  employer_account CHAR(12)      NULL,
  audit_sequence   INT           NOT NULL,
  audit_hash       CHAR(64)      NOT NULL,
  version          INT           NOT NULL,
  UNIQUE KEY uk_money_arrival_serial (bank_serial),
  KEY ix_money_arrival_employer (employer_account, id),
  KEY ix_money_arrival_payer (payer_account),
  CONSTRAINT fk_money_arrival_employer FOREIGN KEY (employer_account) REFERENCES employer_account (account_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
