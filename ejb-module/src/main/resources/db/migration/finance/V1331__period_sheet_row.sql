-- The statements of a closed period as they were when it was closed.
CREATE TABLE period_sheet_row (
  close_id     BIGINT        NOT NULL,
  sheet        VARCHAR(12)   NOT NULL,
  line         INT           NOT NULL,
  code         VARCHAR(30)   NOT NULL,
  unit         VARCHAR(7)    NOT NULL,
  total        TINYINT(1)    NOT NULL,
  first_value  DECIMAL(20,2) NOT NULL,
  second_value DECIMAL(20,2) NULL,
  PRIMARY KEY (close_id, sheet, line),
  CONSTRAINT fk_period_sheet_row FOREIGN KEY (close_id) REFERENCES period_close (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
