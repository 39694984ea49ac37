ALTER TABLE staff_table ADD holds_from CHAR(6) NULL AFTER month;
