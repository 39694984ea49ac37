CREATE TABLE calendar_day (
  day  DATE       NOT NULL PRIMARY KEY,
  kind VARCHAR(4) NOT NULL,
  CONSTRAINT ck_calendar_day_kind CHECK (kind IN ('OFF', 'WORK'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
