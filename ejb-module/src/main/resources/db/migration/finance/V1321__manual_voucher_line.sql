CREATE TABLE manual_voucher_line (
  voucher_id BIGINT        NOT NULL,
  line       INT           NOT NULL,
  account    VARCHAR(40)   NOT NULL,
  side       VARCHAR(6)    NOT NULL CHECK (side IN ('DEBIT', 'CREDIT')),
  amount     DECIMAL(18,2) NOT NULL CHECK (amount > 0),
  PRIMARY KEY (voucher_id, line),
  CONSTRAINT fk_manual_voucher_line FOREIGN KEY (voucher_id) REFERENCES manual_voucher (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
