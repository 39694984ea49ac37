-- Numbers of the entries that people made, within a month and without gaps: given under the lock of the one row of voucher_books.
CREATE TABLE voucher_number (
  entry_id BIGINT  NOT NULL PRIMARY KEY,
  month    CHAR(7) NOT NULL,
  number   INT     NOT NULL CHECK (number > 0),
  UNIQUE KEY uk_voucher_number (month, number),
  CONSTRAINT fk_voucher_number_entry FOREIGN KEY (entry_id) REFERENCES ledger_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
