GRANT SELECT, INSERT, UPDATE ON amendment_notice TO ${appUser};
