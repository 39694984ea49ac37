-- The cells as they were typed, for the error file: typed is the first amount, typed_second the other one of back payments.
ALTER TABLE staff_table_line
  ADD typed_account VARCHAR(20) NOT NULL DEFAULT '' AFTER file_row,
  ADD typed_name    VARCHAR(60) NOT NULL DEFAULT '' AFTER typed_account,
  ADD typed_number  VARCHAR(20) NOT NULL DEFAULT '' AFTER typed_name,
  ADD typed_second  VARCHAR(28) NULL AFTER typed;
