CREATE TABLE calendar_year (
  calendar_year INT          NOT NULL PRIMARY KEY,
  official      BOOLEAN      NOT NULL,
  source        VARCHAR(200) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
