GRANT SELECT, INSERT, UPDATE ON reminder TO ${appUser};
