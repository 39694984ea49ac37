GRANT SELECT, INSERT, DELETE ON staff_table_content TO ${appUser};
