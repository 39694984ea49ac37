CREATE TABLE ledger_snapshot (
  closed_day DATE          NOT NULL,
  head       VARCHAR(3)    NOT NULL,
  debit      DECIMAL(20,2) NOT NULL,
  credit     DECIMAL(20,2) NOT NULL,
  PRIMARY KEY (closed_day, head),
  CONSTRAINT fk_ledger_snapshot_head FOREIGN KEY (head) REFERENCES ledger_head (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
