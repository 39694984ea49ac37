CREATE TABLE account_merge (
  id           BIGINT        NOT NULL PRIMARY KEY,
  from_account CHAR(12)      NOT NULL,
  into_account CHAR(12)      NOT NULL,
  amount       DECIMAL(18,2) NOT NULL CHECK (amount >= 0),
  from_row     BIGINT        NOT NULL,
  into_row     BIGINT        NOT NULL,
  merged_by    VARCHAR(60)   NOT NULL,
  merged_at    DATETIME(3)   NOT NULL,
  undone_by    VARCHAR(60)   NULL,
  undone_at    DATETIME(3)   NULL,
  version      INT           NOT NULL,
  CONSTRAINT ck_account_merge_two CHECK (from_account <> into_account),
  KEY ix_account_merge_into (into_account, id),
  KEY ix_account_merge_from (from_account, id),
  CONSTRAINT fk_account_merge_from FOREIGN KEY (from_account) REFERENCES personal_account (account_number),
  CONSTRAINT fk_account_merge_into FOREIGN KEY (into_account) REFERENCES personal_account (account_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
