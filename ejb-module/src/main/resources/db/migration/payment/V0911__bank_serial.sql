-- Which lines were taken in: the same line may come by notice and by detail at the same moment.
CREATE TABLE bank_serial (
  bank_serial VARCHAR(32) NOT NULL PRIMARY KEY
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
