CREATE TABLE ledger_entry (
  id           BIGINT      NOT NULL PRIMARY KEY,
  business_key VARCHAR(60) NOT NULL,
  booked_on    DATE        NOT NULL,
  booked_at    DATETIME(3) NOT NULL,
  case_number  CHAR(43)    NULL,
  UNIQUE KEY uk_ledger_entry_key (business_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
