-- The last number (GRZH) that was given to a new account: four digits of the centre, eight counted. A centre begins with its own.
CREATE TABLE account_serial (
  kind        VARCHAR(8) NOT NULL PRIMARY KEY,
  last_number BIGINT     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
