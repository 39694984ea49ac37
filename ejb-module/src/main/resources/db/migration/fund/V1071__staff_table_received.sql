ALTER TABLE staff_table CHANGE read_at received_at DATETIME(3) NOT NULL, MODIFY state VARCHAR(8) NOT NULL;
