CREATE TABLE payment_batch (
  id             BIGINT        NOT NULL PRIMARY KEY,
  number         CHAR(20)      NOT NULL,
  business_type  CHAR(2)       NOT NULL,
  row_count      INT           NOT NULL CHECK (row_count > 0),
  total          DECIMAL(18,2) NOT NULL CHECK (total > 0),
  status         VARCHAR(10)   NOT NULL,
  built_at       DATETIME(3)   NOT NULL,
  sent_at        DATETIME(3)   NULL,
  sends          INT           NOT NULL,
  concluded_at   DATETIME(3)   NULL,
  bank_code      VARCHAR(20)   NULL,
  audit_sequence INT           NOT NULL,
  audit_hash     CHAR(64)      NOT NULL,
  version        INT           NOT NULL,
  UNIQUE KEY uk_payment_batch (number),
  KEY ix_payment_batch_status (status, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
