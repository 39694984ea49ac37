CREATE TABLE home_purchase (
  contract_number CHAR(14)      NOT NULL PRIMARY KEY,
  paid            DECIMAL(18,2) NOT NULL CHECK (paid >= 0),
  version         INT           NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
